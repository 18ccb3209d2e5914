class Sender {
  async send(hook, subscription, config) {
    // ruleid: js-request-to-entered-url
    await this.http.post(hook.url, {});
    // ruleid: js-request-to-entered-url
    await fetch(subscription.callbackUrl, { method: "POST" });
    // ruleid: js-request-to-entered-url
    await axios.post(webhook.targetUrl, {});
    // ok: js-request-to-entered-url
    await fetch(config.url);
    // ok: js-request-to-entered-url
    await fetch("https://api.example.com/hook");
    // ok: js-request-to-entered-url
    await safeFetch(hook.url);
  }
}
