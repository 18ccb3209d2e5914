// ruleid: rust-token-expiry-ignored
validation.validate_exp = false;
let data = decode::<Claims>(token, &key, &validation
