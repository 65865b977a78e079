import CIcal
public import Foundation

/// A talk as an invitation (RFC 5545, sent by e-mail after RFC 5546), written by libical.
public struct Invitation: Sendable {
    public enum Method: Sendable { case request, cancel }

    /// The same for every version of one talk.
    public var uid: String
    /// 0 at first, one more with each change.
    public var sequence: Int
    public var method: Method
    public var start: Date
    public var minutes: Int
    public var summary: String
    public var details: String
    public var place: String
    public var organizer: MailMessage.Person
    public var attendee: MailMessage.Person

    public init(
        uid: String, sequence: Int, method: Method, start: Date, minutes: Int, summary: String, details: String,
        place: String, organizer: MailMessage.Person, attendee: MailMessage.Person
    ) {
        self.uid = uid
        self.sequence = sequence
        self.method = method
        self.start = start
        self.minutes = minutes
        self.summary = summary
        self.details = details
        self.place = place
        self.organizer = organizer
        self.attendee = attendee
    }

    /// The calendar file; nil where libical finds it against the rules.
    /// - Parameter stamp: when it is made.
    public func render(stamp: Date) -> [UInt8]? {
        var calendar = CalendarComponent(ICAL_VCALENDAR_COMPONENT)
        unsafe calendar.add(icalproperty_new_version("2.0"))
        unsafe calendar.add(icalproperty_new_prodid("-//Shortlist//Shortlist//EN"))
        unsafe calendar.add(icalproperty_new_method(method == .request ? ICAL_METHOD_REQUEST : ICAL_METHOD_CANCEL))
        var event = CalendarComponent(ICAL_VEVENT_COMPONENT)
        unsafe event.add(icalproperty_new_uid(Self.line(uid)))
        unsafe event.add(icalproperty_new_sequence(Int32(clamping: sequence)))
        unsafe event.add(icalproperty_new_dtstamp(Self.utc(stamp)))
        unsafe event.add(icalproperty_new_dtstart(Self.utc(start)))
        unsafe event.add(icalproperty_new_dtend(Self.utc(start.addingTimeInterval(Double(minutes) * 60))))
        unsafe event.add(icalproperty_new_summary(Self.line(summary)))
        if !details.isEmpty { unsafe event.add(icalproperty_new_description(Self.text(details))) }
        if !place.isEmpty { unsafe event.add(icalproperty_new_location(Self.line(place))) }
        unsafe event.add(icalproperty_new_status(method == .request ? ICAL_STATUS_CONFIRMED : ICAL_STATUS_CANCELLED))
        let from = unsafe icalproperty_new_organizer("mailto:\(organizer.address)")
        if let name = Self.name(organizer) { unsafe icalproperty_add_parameter(from, icalparameter_new_cn(name)) }
        unsafe event.add(from)
        let to = unsafe icalproperty_new_attendee("mailto:\(attendee.address)")
        if let name = Self.name(attendee) { unsafe icalproperty_add_parameter(to, icalparameter_new_cn(name)) }
        if method == .request {
            unsafe icalproperty_add_parameter(to, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION))
            unsafe icalproperty_add_parameter(to, icalparameter_new_rsvp(ICAL_RSVP_TRUE))
        }
        unsafe event.add(to)
        calendar.add(event)
        return calendar.text
    }

    private static func utc(_ date: Date) -> icaltimetype {
        unsafe icaltime_from_timet_with_zone(time_t(date.timeIntervalSince1970), 0, icaltimezone_get_utc_timezone())
    }

    private static func line(_ text: String) -> String { MailMessage.oneLine(text) }

    /// Lines stay, every other control character goes.
    private static func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { MailMessage.oneLine(String($0)) }
            .joined(separator: "\n")
    }

    /// A parameter's value can hold no quotation mark (RFC 5545, 3.2).
    private static func name(_ person: MailMessage.Person) -> String? {
        let name = MailMessage.oneLine(person.name ?? "").replacing("\"", with: "'")
        return name.isEmpty ? nil : name
    }
}

/// Owns a component of libical and frees it, with all that was added to it.
@safe
struct CalendarComponent: ~Copyable {
    private let component: OpaquePointer
    private var isTaken = false

    init(_ kind: icalcomponent_kind) {
        // libical ends the program where no memory is left.
        unsafe component = icalcomponent_new(kind)!
    }

    deinit { if !isTaken { unsafe icalcomponent_free(component) } }

    /// Takes over a property.
    mutating func add(_ property: OpaquePointer?) {
        if let property = unsafe property { unsafe icalcomponent_add_property(component, property) }
    }

    mutating func add(_ child: consuming CalendarComponent) {
        child.isTaken = true
        unsafe icalcomponent_add_component(component, child.component)
    }

    /// The component as text with lines of at most 75 octets ended by CRLF; nil where it breaks a rule of RFC 5546.
    var text: [UInt8]? {
        guard unsafe icalrestriction_check(component) == 1, let text = unsafe icalcomponent_as_ical_string_r(component)
        else {
            return nil
        }
        defer { unsafe icalmemory_free_buffer(text) }
        return Array(unsafe String(cString: text).utf8)
    }
}
