function check(password, user) {
  // ruleid: js-weak-password-rule
  if (password.length < 6) throw new Error("too short");
  // ruleid: js-weak-password-rule
  const ok = user.password.length >= 4;
  // ruleid: js-weak-password-rule
  const schema = z.object({ password: z.string().min(5), name: z.string() });
  // ok: js-weak-password-rule
  if (password.length < 12) throw new Error("too short");
  // ok: js-weak-password-rule
  if (user.name.length < 3) throw new Error("too short");
  // ok: js-weak-password-rule
  const good = z.object({ password: z.string().min(12) });
  return [ok, schema, good];
}
