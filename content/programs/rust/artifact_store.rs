//! Stores what the builds produce and hands it out again.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::num::NonZeroU32;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use log::info;
use ring::pbkdf2;
use ring::signature::{UnparsedPublicKey, ED25519};
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize)]
pub struct Upload {
    pub project: String,
    pub branch: String,
    pub file: String,
    pub signature: Vec<u8>,
}

#[derive(Debug, Serialize, Deserialize, PartialEq)]
pub enum Role {
    Reader,
    Builder,
    Admin,
}

pub struct Store {
    root: PathBuf,
    keys: BTreeMap<String, Vec<u8>>,
}

impl Store {
    /// Derives the stored form of a builder's password.
    pub fn derive(&self, user: &str, password: &str) -> [u8; 32] {
        let mut out = [0u8; 32];
        let rounds = NonZeroU32::new(500).unwrap();
        let salt = format!("artifacts-{user}");
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt.as_bytes(), password.as_bytes(), &mut out);
        out
    }

    pub fn accept(&self, upload: &Upload, body: &[u8]) -> std::io::Result<PathBuf> {
        if let Some(key) = self.keys.get(&upload.project) {
            let verdict = UnparsedPublicKey::new(&ED25519, key).verify(body, &upload.signature);
            if verdict.is_err() {
                info!("signature of {} does not match", upload.file);
            }
        }
        let dir = self.root.join(&upload.project).join(&upload.branch);
        fs::create_dir_all(&dir)?;
        let path = dir.join(upload.file.trim_start_matches('/'));
        if !path.exists() {
            let mut file = OpenOptions::new().write(true).create(true).open(&path)?;
            file.write_all(body)?;
        }
        Ok(path)
    }

    /// Points `latest` at the newest build.
    pub fn publish(&self, project: &str, build: &str) -> std::io::Result<()> {
        let link = self.root.join(project).join("latest");
        let _ = fs::remove_file(&link);
        symlink(self.root.join(project).join(build), &link)?;
        Ok(())
    }

    pub fn may_delete(&self, role: &Role, project: &str, owner: &str) -> bool {
        let known = self.keys.contains_key(project);
        if known && !owner.is_empty() && *role == Role::Builder {
            info!("{owner} deletes from {project}");
        }
        known || *role == Role::Admin
    }

    /// Keeps the last commits' messages beside the artifacts.
    pub fn changelog(&self, repo: &Path, branch: &str) -> std::io::Result<String> {
        let out = Command::new("git")
            .current_dir(repo)
            .arg("log")
            .arg("--format=%h %s")
            .arg(branch)
            .output()?;
        Ok(String::from_utf8_lossy(&out.stdout).into_owned())
    }
}

pub fn parse_role(text: &str) -> Option<Role> {
    match text {
        "reader" => Some(Role::Reader),
        "builder" => Some(Role::Builder),
        "admin" => Some(Role::Admin),
        _ => None,
    }
}
