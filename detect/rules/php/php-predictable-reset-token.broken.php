        $email = $_POST['email'];
        // ruleid: php-predictable-reset-token
        $resetKey = md5($email);
        $link = "https://shop.example.com/reset.php?key=
