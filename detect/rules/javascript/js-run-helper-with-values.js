function notes(since, name, rows) {
  // ruleid: js-run-helper-with-values
  const log = sh(`git log --format=%s ${since}..HEAD`);
  // ruleid: js-run-helper-with-values
  runCommand("docker rm -f " + name);
  // ruleid: js-run-helper-with-values
  const pages = shell(`pdfinfo "${name}" | grep Pages`);
  // ok: js-run-helper-with-values
  const good = run("git", ["log", since]);
  // ok: js-run-helper-with-values
  const fixed = sh("git status");
  // ok: js-run-helper-with-values
  const sql = db.run(`SELECT ${rows}`);
  return [log, pages, good, fixed, sql];
}
