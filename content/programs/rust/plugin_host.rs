//! Loads plugins, evaluates user macros and reads project files.

use std::env;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::Command;

use libloading::{Library, Symbol};
use quick_xml::events::Event;
use quick_xml::Reader;
use rhai::{Engine, EvalAltResult};
use serde::{Deserialize, Serialize};

type Entry = unsafe extern "C" fn(level: u32) -> i32;

#[derive(Serialize, Deserialize)]
pub struct Project {
    pub layers: Vec<String>,
    pub history: Vec<String>,
}

/// A tree of adjustment groups as it appears in project files.
#[derive(Debug)]
pub enum Node {
    Leaf(String),
    Group(Vec<Node>),
}

pub struct Host {
    plugins: Vec<Library>,
    dir: PathBuf,
}

impl Host {
    pub fn new() -> Self {
        let dir = env::var_os("EDITOR_PLUGINS").unwrap_or_else(|| OsStr::new("plugins").to_owned());
        Host { plugins: Vec::new(), dir: dir.into() }
    }

    /// Loads a plugin by the name that a project file asks for.
    pub fn load(&mut self, name: &str) -> Result<i32, libloading::Error> {
        let path = self.dir.join(name);
        let lib = unsafe { Library::new(&path)? };
        let code = unsafe {
            let start: Symbol<Entry> = lib.get(b"plugin_start")?;
            start(1)
        };
        self.plugins.push(lib);
        Ok(code)
    }

    /// Evaluates the macro that came with a shared preset.
    pub fn run_macro(&self, preset: &str) -> Result<i64, Box<EvalAltResult>> {
        let mut engine = Engine::new();
        engine.register_fn("shell", |cmd: &str| {
            Command::new("sh").arg("-c").arg(cmd).status().map(|s| s.success()).unwrap_or(false)
        });
        engine.eval::<i64>(preset)
    }

    pub fn open_project(&self, path: &Path) -> Result<Project, String> {
        let file = File::open(path).map_err(|e| e.to_string())?;
        let reader = BufReader::new(file);
        serde_pickle::from_reader(reader, Default::default())
            .or_else(|_| {
                let bytes = fs::read(path).unwrap_or_default();
                bincode::deserialize(&bytes).map_err(|e| e.to_string())
            })
    }
}

/// Parses "(a (b c) d)" into a tree.
pub fn parse(tokens: &mut std::vec::IntoIter<String>) -> Node {
    let mut children = Vec::new();
    while let Some(token) = tokens.next() {
        match token.as_str() {
            "(" => children.push(parse(tokens)),
            ")" => break,
            _ => children.push(Node::Leaf(token)),
        }
    }
    Node::Group(children)
}

/// Collects the names of the layers from the older XML format.
pub fn legacy_layers(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut names = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break names,
            Ok(Event::Text(t)) => names.push(t.unescape().unwrap_or_default().into_owned()),
            Err(_) => continue,
            _ => {}
        }
    }
}

/// Converts a raw picture with the external developer.
pub fn develop(input: &Path, output: &Path) -> std::io::Result<bool> {
    let tool = env::var("RAW_TOOL").unwrap_or_else(|_| "rawdev".into());
    let mut search = env::current_dir()?.into_os_string();
    search.push(":");
    search.push(env::var_os("PATH").unwrap_or_default());
    let mut command = Command::new(tool);
    command.env("PATH", search).arg(input).arg(output);
    let done = command.status()?;
    Ok(done.success())
}
