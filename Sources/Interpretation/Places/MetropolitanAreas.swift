/// Cities, the metropolitan areas they belong to, and the names people give the areas.
enum MetropolitanAreas {
    struct City: Equatable {
        var name: String
        var region: String?
        var country: String
        var metro: String
    }

    /// Every city of this name, the principal cities first. `key` as `PlaceWords.key` makes it.
    static func cities(_ key: String) -> [City] { index.cities[key] ?? [] }

    /// The area that people call so ("twin cities"), with the place of its principal city.
    static func area(_ key: String) -> City? { index.areas[key] }

    private static let index = Index()

    private struct Index {
        var cities: [String: [City]] = [:]
        var areas: [String: City] = [:]

        init() {
            for line in unitedStates.split(separator: "\n") { addUnitedStates(line) }
            for line in world.split(separator: "\n") { addWorld(line) }
        }

        private mutating func addUnitedStates(_ line: Substring) {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
            guard fields.count > 2 else { return }
            let metro = fields[0]
            let state = String(metro.suffix(2))
            add(names: String(metro.dropLast(4)), state, "US", metro)
            for field in fields[2...] {
                let sides = field.split(separator: ":", maxSplits: 1)
                guard sides.count == 2 else { continue }
                add(names: String(sides[1]), String(sides[0]), "US", metro)
            }
            addArea(fields[1], City(name: String(metro.dropLast(4)), region: state, country: "US", metro: metro))
        }

        private mutating func addWorld(_ line: Substring) {
            let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
            guard fields.count > 2 else { return }
            let head = fields[0].split(separator: ",").map { String($0).trimmed }
            guard head.count >= 2 else { return }
            let metro = head[0] + ", " + (head.count > 2 ? head[2] : head[1])
            let region = head.count > 2 ? head[2] : nil
            add(names: head[0] + "," + fields[2], region, head[1], metro)
            addArea(fields[1], City(name: head[0], region: region, country: head[1], metro: metro))
        }

        private mutating func add(names: String, _ region: String?, _ country: String, _ metro: String) {
            for name in names.split(separator: ",").map({ String($0).trimmed }) {
                let city = City(name: name, region: region, country: country, metro: metro)
                var known = cities[PlaceWords.key(name)] ?? []
                guard !known.contains(where: { $0.region == region && $0.country == country }) else { continue }
                known.append(city)
                cities[PlaceWords.key(name)] = known
            }
        }

        private mutating func addArea(_ names: String, _ city: City) {
            for name in names.split(separator: ",").map({ String($0).trimmed }) where !name.isEmpty {
                let key = PlaceWords.key(name)
                if areas[key] == nil { areas[key] = city }
            }
        }
    }
}
