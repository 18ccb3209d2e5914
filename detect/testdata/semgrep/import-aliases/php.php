<?php

namespace Example\App;

use PDO;

use Vendor\Crypto\Cipher as Box;
use Vendor\Crypto\Hash;

function work($key)
{
    $full = new \Vendor\Crypto\Cipher($key);
    $plain = new Vendor\Crypto\Cipher($key);
    $box = new Box($key);
    $other = new Bag($key);
    return Vendor\Crypto\Hash::make($key) . Hash::make($key) . Hash::check($key);
}
