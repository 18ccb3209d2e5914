            ZipEntry ze = zis.getNextEntry();
            while (ze != null) {
                // ruleid: java-archive-entry-path
                File newFile = new File(outputFolder + File.separator + ze.getName());
                new File(newFile.getParent()).mkdirs();
                FileOutputStream fos = new FileOutputStream(newFile,
