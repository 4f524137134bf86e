//! Text -> the two streams; colour is left out where nobody sees it.
use super::{Exit, Failure};
use anstream::{AutoStream, ColorChoice};
use std::io::{self, ErrorKind, IsTerminal, Write};

/// Where the tool speaks.
#[derive(Clone, Copy)]
pub(super) struct Terminal {
    /// Whether in colour; `Auto` looks at the stream and at `NO_COLOR`.
    pub(super) color: ColorChoice,
}

impl Terminal {
    /// Writes what was asked for to standard output.
    ///
    /// # Errors
    /// If it cannot be written. A reader who has seen enough and closed the pipe is no error.
    pub(super) fn print(self, text: &str) -> Result<(), Failure> {
        let mut stream = AutoStream::new(io::stdout().lock(), self.color);
        match stream.write_all(text.as_bytes()).and_then(|()| stream.flush()) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Failure {
                exit: Exit::Machine,
                message: "cannot-print",
                values: vec![("reason", error.to_string())],
            }),
            _ => Ok(()),
        }
    }

    /// Writes what happened to standard error; if that fails there is nobody left to tell.
    pub(super) fn tell(self, text: &str) {
        let mut stream = AutoStream::new(io::stderr().lock(), self.color);
        let _ = stream.write_all(text.as_bytes()).and_then(|()| stream.flush());
    }

    /// Tells whether somebody watches standard error.
    pub(super) fn is_watched(self) -> bool {
        io::stderr().is_terminal()
    }
}
