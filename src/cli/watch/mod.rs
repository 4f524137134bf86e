//! `yulan watch`: the site as it is written, in a browser.
//!
//! - `studio`: what has changed -> the next plan, shown at once; the rest of it looked at while nothing happens;
//! - `broken`: which pages cannot be shown as they were meant;
//! - `change`: what a change did;
//! - `days`: the site as on other days;
//! - `told`: what a change did, in words.
mod broken;
mod change;
mod days;
mod studio;
mod told;

use super::args::{flag, option, parsed, verb};
use super::words::ToolWords;
use super::{Exit, Failure, Session, Volume};
use crate::preview::{self, Bind};
use crate::render::Argument;
use crate::watch::{self, Again};
use clap::{Arg, ArgMatches};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use studio::Studio;

/// The options of `watch`.
pub(super) struct Watch {
    address: IpAddr,
    /// `None`: the first that is free.
    port: Option<u16>,
    open: bool,
    follow: bool,
    poll: bool,
    editor: String,
}

impl Watch {
    /// What is asked for by the name of the program alone.
    pub(super) fn alone() -> Watch {
        let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
        Watch { address, port: None, open: true, follow: false, poll: false, editor: EDITOR.to_owned() }
    }
}

/// What opens a file in the editor that most people have.
const EDITOR: &str = "vscode://file/{file}:{line}:{column}";

/// How long nothing must have happened before all files are looked at: events are hints, and some never come.
const SETTLED: Duration = Duration::from_millis(300);

/// How often the day is looked up, and all files, while nothing happens.
const IDLE: Duration = Duration::from_secs(10);

/// Describes the verb.
pub(super) fn command(words: &ToolWords) -> clap::Command {
    let port = |text: &str| text.parse::<u16>().ok();
    let address = |text: &str| text.parse::<IpAddr>().ok();
    let editor = |text: &str| text.contains("{file}").then(|| text.to_owned());
    verb("watch", "", words).visible_alias("serve").args([
        flag("open", words),
        flag("follow", words),
        option("port", "value-port", words).value_parser(parsed(words, "wrong-port", port)),
        option("bind", "value-address", words).value_parser(parsed(words, "wrong-address", address)),
        flag("poll", words),
        option("editor", "value-url", words).value_parser(parsed(words, "wrong-editor", editor)),
    ] as [Arg; 6])
}

/// Reads what was asked for.
pub(super) fn read(asked: &ArgMatches) -> Watch {
    Watch {
        address: asked.get_one("bind").copied().unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)),
        port: asked.get_one("port").copied(),
        open: asked.get_flag("open"),
        follow: asked.get_flag("follow"),
        poll: asked.get_flag("poll"),
        editor: asked.get_one::<String>("editor").cloned().unwrap_or_else(|| EDITOR.to_owned()),
    }
}

/// Shows the site, and follows what changes until somebody ends it.
pub(super) fn run(session: &Session, asked: Watch) -> Result<Exit, Failure> {
    let watching = watch::watch(&session.root, &session.config, asked.poll);
    let mut watching = watching.map_err(|error| Failure::machine("cannot-watch").with("reason", error))?;
    let bind = Bind { address: asked.address, port: asked.port };
    let words = (told::preview_words(session.words), told::staff(session, &asked.editor));
    let caller = watching.caller();
    let stop = caller.clone();
    let preview = preview::open(bind, session.root.clone(), words, Box::new(move || caller.ask()));
    let preview = preview.map_err(|error| not_listening(&asked, &error))?;
    let mut is_ending = false;
    preview.on_interrupt(move || {
        if is_ending {
            leave();
        }
        is_ending = true;
        stop.stop();
    });
    let url = address(preview.address);
    session.say(Volume::Quiet, &session.words.with("watching", &[("url", Argument::Text(&url))]));
    session.say(Volume::Normal, &session.words.with("watching-desk", &[("url", Argument::Text(&url))]));
    if !asked.address.is_loopback() {
        session.say(
            Volume::Quiet,
            &session.words.with("watching-open", &[("address", Argument::Text(&asked.address.to_string()))]),
        );
    }
    let mut studio = Studio::open(session, preview, asked.follow)?;
    if asked.open && open::that_detached(&url).is_err() {
        session.say(Volume::Normal, &session.words.with("no-browser", &[("url", Argument::Text(&url))]));
    }
    // What has changed while all was read is found by the first look at all files.
    let mut is_settled = false;
    loop {
        let patience = match (studio.is_asked_for_a_day() || !studio.is_done(), is_settled) {
            (true, _) => Duration::ZERO,
            (false, false) => SETTLED,
            (false, true) => IDLE,
        };
        match watching.next(patience) {
            Again::Stop => break,
            Again::Paths(paths) => studio.again(Some(&paths)),
            Again::All => studio.again(None),
            Again::Asked => continue,
            // One at a time, and only if nothing was saved: who writes waits for no more than one of them.
            Again::Quiet if studio.is_asked_for_a_day() => {
                studio.turn_to_a_day();
                continue;
            }
            Again::Quiet if !studio.is_done() => {
                studio.look_on();
                continue;
            }
            Again::Quiet if !is_settled => {
                is_settled = !studio.again(None);
                continue;
            }
            // Some changes nobody tells of, as those behind a link.
            Again::Quiet => {
                studio.turn_day();
                is_settled = !studio.again(None);
                continue;
            }
        };
        is_settled = false;
    }
    session.say(Volume::Normal, &session.words.text("watching-ended"));
    studio.close();
    Ok(Exit::Fine)
}

#[expect(clippy::exit, reason = "who presses Ctrl-C twice does not wait until a plan is made")]
fn leave() -> ! {
    std::process::exit(Exit::Fine as i32)
}

fn not_listening(asked: &Watch, error: &std::io::Error) -> Failure {
    let port = asked.port.unwrap_or(preview::PORT);
    Failure::machine("cannot-listen").with("address", asked.address).with("port", port).with("reason", error)
}

/// The address to type; one that stands for all of this machine's is none.
fn address(at: SocketAddr) -> String {
    let host = if at.ip().is_unspecified() { IpAddr::V4(Ipv4Addr::LOCALHOST) } else { at.ip() };
    format!("http://{}/", SocketAddr::new(host, at.port()))
}
