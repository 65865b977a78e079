import Foundation
import Store

extension Workspace {
    /// Makes a workspace in `folder`, which is made too where it is missing: the folders, an empty store, a commented
    /// sample focus file. Files that are there stay as they are.
    /// - Throws: `WorkspaceError.exists`, `OutputError`, `StoreError`.
    public static func create(in folder: String) throws -> Workspace {
        let layout = WorkspaceLayout(folder: folder)
        guard !FileManager.default.fileExists(atPath: layout.settings) else {
            throw WorkspaceError.exists(folder: folder)
        }
        try layout.makeFolders()
        guard unsafe chmod(folder, 0o700) == 0 else { throw OutputError.cannotCreate(path: folder, errno: errno) }
        try Store(path: layout.store, creating: true).close()
        let sample = layout.focus + "/example.yaml"
        if !FileManager.default.fileExists(atPath: sample) {
            try OutputFile.write(Array(sampleFocus.utf8), to: sample)
        }
        // Last, because it is what makes the folder a workspace.
        try OutputFile.write(Array(settings.utf8), to: layout.settings)
        return try Workspace(folder: folder)
    }

    /// What to do after `init`, in lines for people.
    public var nextSteps: String {
        """
        Made a workspace in \(folder).
          1. Say what you look for: copy focus/example.yaml to focus/YOURNAME.yaml and change it.
          2. Bring in your exports: shortlist import FILE...   or put them into inbox/, in a folder named after the source.
          3. See whom to ask: shortlist rank --focus YOURNAME   or let “shortlist run” do all of it every night.

        """
    }

    private static let settings = """
        # This file makes the folder a workspace of shortlist. It may stay as it is.
        #
        # The folders beside it:
        #   inbox/       exports to be imported by “shortlist run”; a sub-folder's name is the source's name
        #   focus/       one file for each seeker: what they look for
        #   shortlists/  what was written for each focus
        #   processed/   imported files, by date      failed/  files that could not be read, with the reason
        #   reports/     what each run did
        version: 1

        """

    /// An example that names nobody; `run` leaves a file of this name out.
    private static let sampleFocus = """
        # What a seeker looks for. Copy this file to focus/NAME.yaml and change it; “shortlist rank --focus NAME” uses it.
        # Only “focus” with at least one entry is needed. “example.yaml” itself is left out by “shortlist run”.
        seeker:
          name: Sandy Jones
          situation: just finished a programming certificate and is exploring the IT industry
          stage: student                        # student, early, mid, senior or changer: whom it suits to ask
          # email: sandy@example.edu
          # time_zone: America/Chicago
          # alumni_of: [Example Community College]
          # referred_by: Brad Johnson, faculty at Example Community College
        focus:
          industries: [software, cybersecurity]   # words, NAICS codes, or a label as LinkedIn has it
          # companies: [Acme, Globex]
          roles: [security analyst, software developer]
          # locations: ["Minneapolis, MN"]
          # keywords: [open source]
          # interest: how people break into threat detection, and what the first year looks like
          # avoid: {companies: [Initech], industries: [gambling]}
        shortlist: {size: 25, per_company: 2}
        # availability: ["Tue 13:00-16:00", "Fri 09:00-17:00"]

        """
}
