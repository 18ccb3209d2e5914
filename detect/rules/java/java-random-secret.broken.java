        return codes.get(id);
    }

    private String generateOtp(int digits) {
        // ruleid: java-random-secret
        Random rnd = new Random();
        String otp = "";
        for (int i = 0; i < digits; i++) {
            // ruleid: java-random-secret
            otp += rnd.nextInt(10);
        }
        while (otp.length() <
