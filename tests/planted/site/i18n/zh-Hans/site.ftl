to-top =
