fn f(body: &[u8], r: impl Read) {
    // ruleid: rust-deserialise-unlimited
    let a: Job = bincode::deserialize(body).unwrap();
    // ruleid: rust-deserialise-unlimited
    let b: Job = bincode::deserialize_from(r).unwrap();
    // ruleid: rust-deserialise-unlimited
    let c: Job = serde_pickle::from_slice(body, Default::default()).unwrap();
    // ok: rust-deserialise-unlimited
    let d: Job = serde_json::from_slice(body).unwrap();
    // ok: rust-deserialise-unlimited
    let e = toml::from_str::<Job>("a = 1");
    // ok: rust-deserialise-unlimited
    let g = bincode::serialize(&job);
}
