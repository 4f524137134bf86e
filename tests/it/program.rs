//! The program in a folder of its own: the driver of tests of verbs that write files.
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder in which commands are typed, on 2026-11-23.
pub struct Folder {
    _folder: TempDir,
    /// Where it is.
    pub path: PathBuf,
}

/// How a command ended.
#[derive(Debug)]
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// An empty folder.
pub fn folder() -> Folder {
    let folder = TempDir::new().expect("a temporary folder can be made");
    Folder { path: folder.path().canonicalize().expect("the folder exists"), _folder: folder }
}

impl Folder {
    /// Writes a file.
    pub fn file(self, path: &str, content: impl AsRef<[u8]>) -> Folder {
        self.write(path, content);
        self
    }

    /// Writes a file of a folder that is in use.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().expect("the path has a folder")).expect("folders can be made");
        fs::write(path, content).expect("files can be written");
    }

    /// Reads a file.
    #[track_caller]
    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Runs the program in the folder.
    #[track_caller]
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.run_in(".", arguments)
    }

    /// Runs the program in a folder inside the folder.
    #[track_caller]
    pub fn run_in(&self, below: &str, arguments: &[&str]) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_yulan"));
        for name in ["LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(name);
        }
        let command = command.env("SOURCE_DATE_EPOCH", "1795406400").stdin(Stdio::null());
        let output = command.current_dir(self.path.join(below)).args(arguments).output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("the program writes UTF-8");
        let code = output.status.code().expect("no signal ended the program");
        Run { code, out: text(output.stdout), err: text(output.stderr) }
    }

    /// Every file of the folder with its bytes, without what builds make.
    pub fn files(&self) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        below(&self.path, &self.path, &mut found);
        found
    }
}

fn below(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the entry can be read").path();
        let name = path.strip_prefix(root).expect("the path lies in the folder").to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            if !matches!(path.file_name().and_then(|it| it.to_str()), Some("public" | ".yulan")) {
                below(root, &path, found);
            }
        } else {
            found.insert(name, fs::read(&path).expect("the file can be read"));
        }
    }
}
