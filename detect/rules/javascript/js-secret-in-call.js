const jwt = require("jsonwebtoken");

// ruleid: js-secret-in-call
const token = jwt.sign({ id: 1 }, "kitten-mittens", { expiresIn: "1h" });
// ruleid: js-secret-in-call
app.use(session({ resave: false, secret: "keyboard dog" }));
// ruleid: js-secret-in-call
const db = new Sequelize("shop", "root", "r00t-pw");
// ruleid: js-secret-in-call
app.use(cookieParser("not so secret"));
// ok: js-secret-in-call
const good = jwt.sign({ id: 1 }, process.env.JWT_KEY, { expiresIn: "1h" });
// ok: js-secret-in-call
app.use(session({ resave: false, secret: config.sessionSecret }));
// ok: js-secret-in-call
const db2 = new Sequelize(process.env.DATABASE_URL);
// ok: js-secret-in-call
app.use(cookieParser());
