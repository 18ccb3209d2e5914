function remember(user, password, token) {
  // ruleid: js-secret-in-browser-storage
  localStorage.setItem("password", password);
  // ruleid: js-secret-in-browser-storage
  window.localStorage.setItem("access_token", token);
  // ruleid: js-secret-in-browser-storage
  sessionStorage.setItem("jwt", token);
  // ok: js-secret-in-browser-storage
  localStorage.setItem("theme", "dark");
  // ok: js-secret-in-browser-storage
  localStorage.removeItem("access_token");
  // ok: js-secret-in-browser-storage
  sessionStorage.setItem("last-page", location.pathname);
}
