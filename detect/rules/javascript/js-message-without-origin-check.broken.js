  mounted() {
    // ruleid: js-message-without-origin-check
    window.addEventListener("message", (e) => {
      this.onMessage(e.data);
    });
    if (this.
