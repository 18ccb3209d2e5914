Map<String, String> env = builder.environment();
// ruleid: java-search-path-changed
env.put("PATH", dir + File.pathSeparator + env.get("PATH"));
builder.start(
