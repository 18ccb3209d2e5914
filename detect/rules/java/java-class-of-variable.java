class Drivers {
    Object bad(String name) throws Exception {
        // ruleid: java-class-of-variable
        return Class.forName(name).newInstance();
    }

    Object alsoBad(String name) throws Exception {
        // ruleid: java-class-of-variable
        return Class.forName("com.example." + name).getDeclaredConstructor().newInstance();
    }

    Object good() throws Exception {
        // ok: java-class-of-variable
        return Class.forName("com.example.Driver").newInstance();
    }

    Object known(java.util.Map<String, java.util.function.Supplier<Object>> known, String name) {
        // ok: java-class-of-variable
        return known.get(name).get();
    }

    Class<?> load(String name) throws Exception {
        // ok: java-class-of-variable
        return Class.forName(name);
    }
}
