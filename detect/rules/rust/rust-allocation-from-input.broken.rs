let count = self.input.read_u32::<LittleEndian>()? as usize;
// ruleid: rust-allocation-from-input
let mut items = Vec::with_capacity(count);
for _ in 0..count { items.push(self.item(
