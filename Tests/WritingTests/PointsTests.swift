import Testing

@testable import Writing

@Suite struct PointsTests {
    @Test(arguments: [(0.874, 87, "87.4%"), (1, 100, "100.0%"), (-1, 0, "0.0%"), (7, 100, "100.0%"), (.nan, 0, "0.0%")])
    func `a share is told as points of a hundred, whatever it is`(share: Double, points: Int, width: String) {
        #expect(Points.of(share) == points)
        #expect(Points.width(share) == width)
    }
}
