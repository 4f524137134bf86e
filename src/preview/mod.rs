//! Plans -> pages over HTTP, as they are asked for, to browsers that follow what changes.
//!
//! A browser keeps one stream open; it is told that there is a new plan and nothing more. Each open page then asks for itself,
//! with the digest of what it shows: so the server need not know which pages are open, and only those are made.
//!
//! - `server`: the routes, and who may come in;
//! - `answer`: an artifact -> a response, with the script that follows changes put into pages;
//! - `desk`: what those who write look at; `day`, `days`: the site as on another day, and who waits for it;
//! - `view`: what is shown at the moment.
mod answer;
mod day;
mod days;
mod desk;
mod server;
mod view;

pub use desk::{Say, Staff};
pub use view::{Beat, Kept, Notice, View};

use crate::facts::Date;
use crate::pipeline::Plan;
use crate::url::UrlPath;
use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};
use view::Shelf;

/// The port that is asked for first.
pub const PORT: u16 = 4747;

/// So many ports above it are tried in turn.
const OTHER_PORTS: u16 = 50;

/// Words of the tool that pages show, by the name of their message.
pub type Words = BTreeMap<&'static str, String>;

/// A server that has begun.
pub struct Preview {
    /// Where it listens.
    pub address: SocketAddr,
    shelf: Arc<Shelf>,
    runtime: Runtime,
}

/// Where to listen.
#[derive(Clone, Copy, Debug)]
pub struct Bind {
    /// The address of this machine.
    pub address: IpAddr,
    /// The port and no other; `None`: [`PORT`] or the next one that is free.
    pub port: Option<u16>,
}

/// Listens, and answers as soon as there is something to show. Media are those of the site in `root`; `call` is called when
/// somebody asks for something that is to be planned: see [`Preview::wanted`].
///
/// # Errors
/// If the address or the port cannot be had.
pub fn open(
    bind: Bind,
    root: PathBuf,
    (words, staff): (Words, Staff),
    call: Box<dyn Fn() + Send + Sync>,
) -> io::Result<Preview> {
    let runtime = Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let ports = match bind.port {
        Some(port) => port..=port,
        None => PORT..=PORT + OTHER_PORTS,
    };
    let mut listener = Err(io::ErrorKind::AddrInUse.into());
    for port in ports {
        listener = runtime.block_on(TcpListener::bind((bind.address, port)));
        if !listener.as_ref().is_err_and(|error| error.kind() == io::ErrorKind::AddrInUse) {
            break;
        }
    }
    let listener = listener?;
    let address = listener.local_addr()?;
    let shelf = Arc::new(Shelf::new(root, words, staff, call));
    runtime.spawn(server::serve(listener, Arc::clone(&shelf)));
    Ok(Preview { address, shelf, runtime })
}

impl Preview {
    /// Lets who asks for a page wait: what is shown is about to be replaced.
    pub fn hold(&self) {
        self.shelf.hold();
    }

    /// Shows this from now on, and tells all browsers.
    pub fn show(&self, view: View) {
        self.shelf.show(view);
    }

    /// Lets who waits have what there is: nothing has changed.
    pub fn release(&self) {
        self.shelf.release();
    }

    /// Tells all browsers of other findings; what is shown stays.
    pub fn tell(&self, notices: Arc<[Notice]>) {
        self.shelf.tell(notices);
    }

    /// Tells all browsers what stands in the way of showing what was saved; `None`: nothing any more.
    pub fn warn(&self, trouble: Option<String>) {
        self.shelf.warn(trouble);
    }

    /// Returns the pages that were asked for last, the latest first.
    pub fn asked(&self) -> Vec<UrlPath> {
        self.shelf.asked()
    }

    /// Returns the day as on which somebody asks to see the site and has waited longest; `None` if nobody waits.
    pub fn wanted(&self) -> Option<Date> {
        self.shelf.days.wanted()
    }

    /// Shows the site as on a day, until another plan is shown.
    pub fn show_day(&self, day: Date, plan: Arc<Plan>) {
        self.shelf.days.show(day, plan);
    }

    /// Tells how many artifacts were looked at for their findings, of how many.
    pub fn check(&self, done: usize, total: usize) {
        self.shelf.check(done, total);
    }

    /// Calls this each time somebody presses Ctrl-C.
    pub fn on_interrupt(&self, mut then: impl FnMut() + Send + 'static) {
        self.runtime.spawn(async move {
            while tokio::signal::ctrl_c().await.is_ok() {
                then();
            }
        });
    }

    /// Ends without waiting for browsers that keep a stream open.
    pub fn close(self) {
        self.runtime.shutdown_background();
    }
}
