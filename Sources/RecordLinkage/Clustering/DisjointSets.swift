/// Disjoint sets with union by size and path halving (Tarjan 1975).
struct DisjointSets: Sendable {
    private var parents: [Int32]
    private var sizes: [Int32]

    init(count: Int) {
        parents = (0..<Int32(count)).map { $0 }
        sizes = Array(repeating: 1, count: count)
    }

    mutating func root(_ element: Int) -> Int {
        var x = Int32(element)
        while parents[Int(x)] != x {
            parents[Int(x)] = parents[Int(parents[Int(x)])]
            x = parents[Int(x)]
        }
        return Int(x)
    }

    /// Joins the sets of two elements; the root of the joined set.
    @discardableResult
    mutating func join(_ a: Int, _ b: Int) -> Int {
        let x = root(a), y = root(b)
        if x == y { return x }
        let (large, small) = sizes[x] >= sizes[y] ? (x, y) : (y, x)
        parents[small] = Int32(large)
        sizes[large] += sizes[small]
        return large
    }

    /// The sets of the elements for which `isIncluded`, each ascending, in the order of their first.
    mutating func groups(where isIncluded: (Int) -> Bool = { _ in true }) -> [[Int]] {
        var indexOfRoot = [Int32](repeating: -1, count: parents.count)
        var groups: [[Int]] = []
        for element in parents.indices where isIncluded(element) {
            let top = root(element)
            if indexOfRoot[top] < 0 {
                indexOfRoot[top] = Int32(groups.count)
                groups.append([])
            }
            groups[Int(indexOfRoot[top])].append(element)
        }
        return groups
    }
}
