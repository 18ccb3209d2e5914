fn f(token: &str) {
    let mut v = Validation::default();
    // ruleid: rust-jwt-unverified
    v.insecure_disable_signature_validation();
    // ruleid: rust-jwt-unverified
    let c = dangerous_insecure_decode::<Claims>(token);
    // ruleid: rust-jwt-unverified
    let d = jsonwebtoken::dangerous::insecure_decode::<Claims>(token);
    // ok: rust-jwt-unverified
    let e = decode::<Claims>(token, &key, &Validation::new(Algorithm::HS256));
    // ok: rust-jwt-unverified
    let g = decode_header(token);
    // ok: rust-jwt-unverified
    v.validate_exp = true;
}
