import Contacts
import Dispatch
import Testing

@Suite struct HandOverTests {
    @Test(.timeLimit(.minutes(1)), arguments: [1, 3, 1000]) func `everything arrives, in order`(capacity: Int) {
        let numbers = HandOver<Int>(capacity: capacity)
        DispatchQueue.global().async {
            for number in 0..<500 { try? numbers.give(number) }
            numbers.finish()
        }
        var arrived: [Int] = []
        while let number = numbers.take() { arrived.append(number) }
        #expect(arrived == Array(0..<500))
        #expect(numbers.take() == nil)
    }

    @Test(.timeLimit(.minutes(1))) func `who gives is told when no more is taken`() async {
        let numbers = HandOver<Int>(capacity: 2)
        let given = Task.detached { () -> Int in
            var given = 0
            do { while true { try numbers.give(given); given += 1 } } catch { return given }
        }
        #expect(numbers.take() == 0)
        numbers.refuse()
        #expect(await given.value <= 4)
    }
}
