  axios.post("/login", form).then((res) => {
    // ruleid: js-secret-in-browser-storage
    localStorage.setItem("authToken", res.data.token);
    this.$router.push(res.
