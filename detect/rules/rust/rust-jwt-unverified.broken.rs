let mut check = Validation::new(Algorithm::RS256);
// ruleid: rust-jwt-unverified
check.insecure_disable_signature_validation();
match decode::<Claims>(&raw, &self.key
