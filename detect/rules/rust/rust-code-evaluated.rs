pub fn run_macro(preset: &str) -> Result<i64> {
    let mut engine = Engine::new();
    // ruleid: rust-code-evaluated
    engine.eval::<i64>(preset)
}
pub fn lua(code: &str) -> mlua::Result<()> {
    let lua = Lua::new();
    // ruleid: rust-code-evaluated
    lua.load(code).exec()
}
pub fn py(expr: &str) -> PyResult<i64> {
    Python::with_gil(|py| {
        // ruleid: rust-code-evaluated
        py.eval(expr, None, None)?.extract()
    })
}
pub fn good(preset: &str, model: &Model) -> Result<i64> {
    let engine = Engine::new();
    // ok: rust-code-evaluated
    engine.eval::<i64>("1 + 2")?;
    // ok: rust-code-evaluated
    engine.run(STARTUP)?;
    // ok: rust-code-evaluated
    model.eval(input);
    Ok(0)
}
