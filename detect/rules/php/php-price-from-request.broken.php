    $item = $_POST['item'];
    // ruleid: php-price-from-request
    $amount = $_POST['item_price'] * $_POST['qty'];
    $charge = Charge::create(['amount' => $amount * 100
