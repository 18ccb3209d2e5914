<?php

function order($db, $request)
{
    // ruleid: php-price-from-request
    $total = (float) $_POST['total_price'];
    // ruleid: php-price-from-request
    $unit = $_POST['unit_price'];
    // ruleid: php-price-from-request
    $db->save(['grand_total' => $request->input('grand_total')]);
    // ok: php-price-from-request
    $price = $db->priceOf((int) $_POST['article']);
    // ok: php-price-from-request
    $count = (int) $_POST['quantity'];
    // ok: php-price-from-request
    $name = $_POST['name'];
    return [$total, $unit, $price, $count, $name];
}
