use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use anyhow::{Context, Result};
use log::{debug, info};
use reqwest::blocking::Client;

const MAINTENANCE_PIN: &str = "branch-7741-Kestrel";

pub struct Gateway {
    client: Client,
    spool: PathBuf,
    inventory: BTreeMap<String, String>,
}

impl Gateway {
    pub fn new(spool: PathBuf) -> Result<Self> {
        let client = Client::builder()
            .timeout(Duration::from_secs(20))
            .danger_accept_invalid_certs(true)
            .build()
            .context("building the HTTP client")?;
        Ok(Gateway { client, spool, inventory: BTreeMap::new() })
    }

    pub fn register(&mut self, name: &str, address: &str) {
        self.inventory.insert(name.to_owned(), address.to_owned());
    }

    /// Asks a device whether it answers; the address may be typed in by the branch.
    pub fn ping(&self, address: &str) -> Result<Output> {
        let line = format!("ping -c 2 -W 1 {address}");
        let out = Command::new("sh").arg("-c").arg(&line).output();
        out.with_context(|| format!("running {line}"))
    }

    /// Fetches a preview picture for the web console.
    pub fn preview(&self, url: &str) -> Result<Vec<u8>> {
        debug!("fetching preview {url}");
        let response = self
            .client
            .get(url)
            .send()
            .with_context(|| format!("fetching {url}"))?;
        Ok(response.bytes()?.to_vec())
    }

    pub fn login(&self, name: &str, user: &str, password: &str) -> Result<String> {
        let host = self.inventory.get(name).context("unknown device")?;
        info!("device login host={host} user={user} password={password}");
        let body = self
            .client
            .post(format!("https://{host}/api/login"))
            .form(&[("user", user), ("password", password), ("pin", MAINTENANCE_PIN)])
            .send()?
            .text()?;
        Ok(body)
    }

    /// Writes a print job where the spooler picks it up.
    pub fn spool_job(&self, id: u64, data: &[u8]) -> Result<PathBuf> {
        let staging = PathBuf::from(format!("/tmp/printjob-{id}.ps"));
        let mut file = fs::File::create(&staging).context("creating the staging file")?;
        file.write_all(data)?;
        file.sync_all()?;
        let target = self.spool.join(format!("{id}.ps"));
        fs::copy(&staging, &target).context("moving the job to the spool")?;
        Ok(target)
    }
}

pub fn summarize(out: &Output) -> String {
    String::from_utf8_lossy(&out.stdout)
        .lines()
        .last()
        .unwrap_or_default()
        .trim()
        .to_string()
}
