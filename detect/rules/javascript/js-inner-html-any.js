function fill(box, text, other) {
  // ruleid: js-inner-html-any
  box.innerHTML = text;
  // ruleid: js-inner-html-any
  box.outerHTML = render(text);
  // ruleid: js-inner-html-any
  box.insertAdjacentHTML("beforeend", text);
  // ok: js-inner-html-any
  box.innerHTML = "";
  // ok: js-inner-html-any
  box.textContent = text;
  // ok: js-inner-html-any
  box.innerHTML = DOMPurify.sanitize(text);
  // ok: js-inner-html-any
  box.innerHTML = other.innerHTML;
}
