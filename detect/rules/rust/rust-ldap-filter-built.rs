async fn person(ldap: &mut Ldap, name: &str) -> Result<()> {
    // ruleid: rust-ldap-filter-built
    let filter = format!("(&(objectClass=person)(uid={}))", name);
    ldap.search(BASE, Scope::Subtree, &filter, vec!["mail"]).await?;
    // ruleid: rust-ldap-filter-built
    ldap.search(BASE, Scope::Subtree, &format!("(mail={name})"), vec!["cn"]).await?;
    Ok(())
}
fn fine(name: &str, size: usize) -> String {
    // ok: rust-ldap-filter-built
    let f = format!("(uid={})", ldap_escape(name));
    // ok: rust-ldap-filter-built
    println!("{}", format!("(size={})", size));
    f
}
fn fixed() -> &'static str {
    // ok: rust-ldap-filter-built
    "(&(objectClass=person)(uid=admin))"
}
fn escaped(name: &str) -> String {
    let name = ldap3::ldap_escape(name);
    // ok: rust-ldap-filter-built
    format!("(cn={name})")
}
