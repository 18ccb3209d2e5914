    $collection = $client->shop->users;
    // ruleid: php-mongo-injection
    $user = $collection->findOne(array('email' => $_POST['email'], 'password' => $_POST['password']));
    if ($user) {
        $_SESSION['id'] = (string) $user[
