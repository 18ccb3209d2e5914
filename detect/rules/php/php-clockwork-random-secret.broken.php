    $phone = $_POST['phone'];
    // ruleid: php-clockwork-random-secret
    $otp = rand(1000, 9999);
    $_SESSION['otp'] = $otp;
    send_sms($phone, "Your code is
