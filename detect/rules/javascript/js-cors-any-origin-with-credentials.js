// ruleid: js-cors-any-origin-with-credentials
app.use(cors({ origin: true, credentials: true }));

app.use((req, res, next) => {
  // ruleid: js-cors-any-origin-with-credentials
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
  // ruleid: js-cors-any-origin-with-credentials
  res.header("Access-Control-Allow-Origin", "*");
  // ok: js-cors-any-origin-with-credentials
  res.setHeader("Access-Control-Allow-Origin", "https://app.example.com");
  // ok: js-cors-any-origin-with-credentials
  res.setHeader("Access-Control-Allow-Methods", "*");
  next();
});

// ok: js-cors-any-origin-with-credentials
app.use(cors({ origin: ["https://app.example.com"], credentials: true }));
