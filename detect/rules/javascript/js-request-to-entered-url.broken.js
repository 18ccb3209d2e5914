    // ruleid: js-request-to-entered-url
    const answer = await fetch(hook.url, {
      method: "POST",
      body: JSON.stringify(
