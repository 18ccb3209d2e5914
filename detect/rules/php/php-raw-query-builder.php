<?php

function report($min, $column)
{
    // ruleid: php-raw-query-builder
    $a = Order::whereRaw("price > $min")->get();
    // ruleid: php-raw-query-builder
    $b = DB::table('orders')->orderByRaw('FIELD(id, ' . $column . ')')->get();
    // ok: php-raw-query-builder
    $c = Order::whereRaw('price > ?', [$min])->get();
    // ok: php-raw-query-builder
    $d = DB::raw('COUNT(*) AS n');
    // ok: php-raw-query-builder
    $e = Order::where('price', '>', $min)->get();
    return [$a, $b, $c, $d, $e];
}
