@_spi(_Unicode) import Swift

/// The scalars of a text in composed form (NFC), so that `w` + circumflex is one scalar with one width.
func nfc(_ text: String) -> [Unicode.Scalar] {
  Array(text._nfc)
}

/// The scalars of a text in decomposed form (NFD), letters first and their marks after them.
func nfd(_ text: String) -> [Unicode.Scalar] {
  Array(text._nfd)
}
