use std::collections::HashMap;
use std::env;
use std::fs;
use std::os::unix::fs::OpenOptionsExt;
use std::process::{Command, Stdio};

use anyhow::{anyhow, Context, Result};
use ldap3::{Ldap, LdapConn, Scope, SearchEntry};
use mongodb::bson::{doc, Document};
use mongodb::Collection;
use serde_json::Value;

pub struct Sync {
    base: String,
    users: Collection<Document>,
    cache: HashMap<String, String>,
}

pub fn directory() -> Result<LdapConn> {
    let host = env::var("DIRECTORY_HOST").unwrap_or_else(|_| "directory.example.org".into());
    let mut conn = LdapConn::new(&format!("ldap://{host}:389"))?;
    let password = env::var("DIRECTORY_PASSWORD").context("DIRECTORY_PASSWORD")?;
    conn.simple_bind("cn=sync,dc=example,dc=org", &password)?.success()?;
    Ok(conn)
}

impl Sync {
    /// Finds the entry of a person by the name typed in at the help desk.
    pub async fn person(&self, ldap: &mut Ldap, name: &str) -> Result<Option<SearchEntry>> {
        let filter = format!("(&(objectClass=person)(|(uid={name})(mail={name})))");
        let (entries, _) = ldap
            .search(&self.base, Scope::Subtree, &filter, vec!["uid", "mail", "memberOf"])
            .await?
            .success()?;
        Ok(entries.into_iter().next().map(SearchEntry::construct))
    }

    /// Runs the search that the web console sends as JSON.
    pub async fn lookup(&self, body: &str) -> Result<Option<Document>> {
        let criteria: Value = serde_json::from_str(body)?;
        let login = mongodb::bson::to_bson(&criteria["login"])?;
        let pin = mongodb::bson::to_bson(&criteria["pin"])?;
        let found = self.users.find_one(doc! { "login": login, "pin": pin }).await?;
        Ok(found)
    }

    pub async fn scripted(&self, condition: &str) -> Result<Option<Document>> {
        let code = format!("function() {{ return {condition}; }}");
        Ok(self.users.find_one(doc! { "$where": code }).await?)
    }

    pub fn remember(&mut self, login: &str, token: &str) -> Result<()> {
        self.cache.insert(login.to_owned(), token.to_owned());
        let text = serde_json::to_string(&self.cache)?;
        let file = fs::OpenOptions::new()
            .create(true)
            .write(true)
            .truncate(true)
            .mode(0o644)
            .open("/var/lib/sync/tokens.json")?;
        serde_json::to_writer(file, &text)?;
        Ok(())
    }

    /// Tells the ticket system about a new account.
    pub fn announce(&self, login: &str, api_password: &str) -> Result<()> {
        let status = Command::new("ticketctl")
            .args(["--server", "tickets.example.org"])
            .args(["--user", "sync", "--password", api_password])
            .args(["new-account", login])
            .stdout(Stdio::null())
            .status()
            .context("running ticketctl")?;
        status.success().then_some(()).ok_or_else(|| anyhow!("ticketctl: {status}"))
    }

    pub fn forget(&mut self, login: &str) -> Option<String> {
        self.cache.remove(login)
    }
}
