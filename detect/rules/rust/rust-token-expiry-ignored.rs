fn f() {
    let mut v = Validation::new(Algorithm::HS256);
    // ruleid: rust-token-expiry-ignored
    v.validate_exp = false;
    // ruleid: rust-token-expiry-ignored
    let w = Validation { validate_exp: false, leeway: 0 };
    // ruleid: rust-token-expiry-ignored
    v.set_required_spec_claims(&[]);
    // ok: rust-token-expiry-ignored
    v.validate_exp = true;
    // ok: rust-token-expiry-ignored
    v.validate_nbf = true;
    // ok: rust-token-expiry-ignored
    let x = Validation::default();
}
