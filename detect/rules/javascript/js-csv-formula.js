function csv(rows, cells) {
  // ruleid: js-csv-formula
  const a = rows.map((r) => Object.values(r).join(",")).join("\n");
  // ruleid: js-csv-formula
  const b = rows.map((r) => r.join(",")).join("\n");
  let text = "";
  for (const row of rows) {
    // ruleid: js-csv-formula
    text += row.join(",") + "\n";
  }
  // ok: js-csv-formula
  const c = rows.map((r) => r.map(escapeCell).join(",")).join("\n");
  // ok: js-csv-formula
  const d = cells.join(", ");
  // ok: js-csv-formula
  const e = stringify(rows);
  return [a, b, c, d, e, text];
}
