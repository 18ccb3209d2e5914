        Set<PosixFilePermission> perms = new HashSet<>();
        perms.add(PosixFilePermission.OWNER_READ);
        // ruleid: java-file-for-all
        perms.add(PosixFilePermission.OTHERS_WRITE);
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(f -> Files.setPosixFilePermissions(f, perms
