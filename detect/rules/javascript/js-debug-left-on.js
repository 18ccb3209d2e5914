// ruleid: js-debug-left-on
app.use(errorhandler());
// ruleid: js-debug-left-on
const server = new ApolloServer({ schema, introspection: true });
// ruleid: js-debug-left-on
app.use("/graphql", graphqlHTTP({ schema, graphiql: true }));
if (process.env.NODE_ENV === "development") {
  // ok: js-debug-left-on
  app.use(errorhandler());
}
// ok: js-debug-left-on
const good = new ApolloServer({ schema, introspection: false });
// ok: js-debug-left-on
app.use("/graphql", graphqlHTTP({ schema, graphiql: dev }));
