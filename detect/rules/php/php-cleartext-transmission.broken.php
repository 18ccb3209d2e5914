    $fields = ['card' => $_POST['card'], 'cvv' => $_POST['cvv']];
    $ch = curl_init();
    // ruleid: php-cleartext-transmission
    curl_setopt($ch, CURLOPT_URL, "http://gateway.example.org/pay");
    curl_setopt($ch, CURLOPT_POSTFIELDS
