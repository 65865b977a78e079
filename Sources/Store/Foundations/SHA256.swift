internal import CCrypto

/// SHA-256 (FIPS 180-4) by libcrypto, fed piece by piece. Tells files apart; keyed (HMAC), remembers whom to forget.
@safe public struct SHA256: ~Copyable {
    private let context: OpaquePointer

    public init() {
        // Both fail only where there is no memory or the library was built without SHA-256.
        guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1 else {
            fatalError("libcrypto has no SHA-256")
        }
        unsafe self.context = context
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    /// Takes in the next bytes. Linear.
    public mutating func update(_ bytes: some Collection<UInt8>) {
        let taken: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            _ = unsafe EVP_DigestUpdate(context, buffer.baseAddress, buffer.count)
        }
        if taken == nil { update(Array(bytes)) }
    }

    /// The digest of everything taken in: 32 bytes.
    public consuming func finalized() -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
            count = unsafe EVP_DigestFinal_ex(context, buffer.baseAddress, nil) == 1 ? Self.size : 0
        }
    }

    /// The digest in hexadecimal, lower case: 64 characters.
    public consuming func hexadecimal() -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: finalized().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// HMAC-SHA-256 (RFC 2104) of `message` under `key`: 32 bytes.
    public static func authenticationCode(of message: [UInt8], key: [UInt8]) -> [UInt8] {
        unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let code = unsafe HMAC(
                EVP_sha256(), key, Int32(key.count), message, message.count, buffer.baseAddress, nil)
            count = unsafe code == nil ? 0 : size
        }
    }

    private static let size = 32
}
