        $order['amount'] = 10;
        // ruleid: php-broken-digest
        $order['sign'] = md5(http_build_query($order) . '&k=' . $this->merchantKey);
        return $this->post(
