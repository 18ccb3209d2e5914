class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        # ruleid: python-all-fields
        fields = "__all__"
        read_only = (names[(
