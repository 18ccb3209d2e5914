let engine = Engine::new();
// ruleid: rust-code-evaluated
let n = engine.eval::<f64>(&self.formula)?;
self.cell.set(n
