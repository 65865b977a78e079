/// Pages about one person on networks, and domains that many people or firms share.
enum ProfilePages {
    static func isProfile(domain: String, host: String, path: String) -> Bool {
        let steps = path.prefix { $0 != "?" }.split(separator: "/").map { $0.lowercased() }
        guard let first = steps.first else { return false }
        switch domain {
        case "linkedin.com": return ["in", "pub", "profile"].contains(first) && steps.count > 1
        case "xing.com": return first == "profile" && steps.count > 1
        case "facebook.com", "fb.com": return first == "profile.php" || first == "people"
        case "orcid.org": return true
        case "researchgate.net": return first == "profile"
        case "academia.edu": return host != domain
        case "google.com": return host == "scholar.google.com"
        case "reddit.com": return first == "user" || first == "u"
        case "stackoverflow.com": return first == "users"
        case "youtube.com", "tiktok.com", "medium.com", "threads.net": return first.hasPrefix("@")
        case "crunchbase.com": return first == "person"
        case "angel.co", "wellfound.com": return first == "u"
        case "viadeo.com": return first == "p"
        default: return steps.count == 1 && personal.contains(domain) && !reserved.contains(first)
        }
    }

    /// Networks where a page of one step is a member's.
    private static let personal: Set<String> = [
        "github.com", "gitlab.com", "twitter.com", "x.com", "instagram.com", "about.me", "keybase.io", "dribbble.com",
        "behance.net",
        "linktr.ee", "bitbucket.org", "kaggle.com", "dev.to", "mastodon.social", "codepen.io", "calendly.com",
        "huggingface.co", "bsky.app",
    ]

    private static let reserved: Set<String> = [
        "about", "home", "search", "explore", "login", "signup", "features", "pricing", "orgs", "topics",
    ]

    static let sharedDomains: Set<String> = personal.union([
        "linkedin.com", "xing.com", "facebook.com", "fb.com", "fb.me", "google.com", "goo.gl", "bit.ly", "youtube.com",
        "youtu.be", "yelp.com",
        "maps.app.goo.gl", "apple.com", "wixsite.com", "weebly.com", "wordpress.com", "blogspot.com", "squarespace.com",
        "godaddysites.com",
        "business.site", "tumblr.com", "medium.com", "pinterest.com", "etsy.com", "ebay.com", "amazon.com",
        "tripadvisor.com", "nextdoor.com",
        "meetup.com", "eventbrite.com", "wikipedia.org", "crunchbase.com", "glassdoor.com", "indeed.com",
        "yellowpages.com", "bbb.org",
        "growthzone.com", "growthzoneapp.com", "chambermaster.com", "zoominfo.com", "bloomberg.com", "dnb.com",
        "mapquest.com", "foursquare.com",
        "tiktok.com", "vimeo.com", "wa.me", "t.me", "threads.net", "snapchat.com", "researchgate.net", "orcid.org",
        "academia.edu", "stackoverflow.com",
    ])
}
