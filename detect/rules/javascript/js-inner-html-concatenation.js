function list(box, user, rows) {
  // ruleid: js-inner-html-concatenation
  box.innerHTML = "<b>" + user.name + "</b>";
  // ruleid: js-inner-html-concatenation
  box.innerHTML += `<li title="${user.title}">${user.name}</li>`;
  // ruleid: js-inner-html-concatenation
  box.insertAdjacentHTML("beforeend", "<p>" + user.comment + "</p>");
  // ok: js-inner-html-concatenation
  box.innerHTML = "";
  // ok: js-inner-html-concatenation
  box.textContent = "Name: " + user.name;
  // ok: js-inner-html-concatenation
  box.innerHTML = "<b>" + escapeHtml(user.name) + "</b>";
  // ok: js-inner-html-concatenation
  box.innerHTML = "<b>" + rows.length + "</b>";
}
function list(el, comments) {
  // ruleid: js-inner-html-concatenation
  el.innerHTML = comments.map((c) => `<li>${c.author}: ${c.text}</li>`).join("");
  // ok: js-inner-html-concatenation
  el.innerHTML = comments.map((c) => `<li>${escapeHtml(c.text)}</li>`).join("");
  // ok: js-inner-html-concatenation
  el.innerHTML = comments.map((c) => `<li>${c.id}</li>`).join("");
}

// ok: js-inner-html-concatenation
box.innerHTML = `<b>${Number(n)}</b>`;
