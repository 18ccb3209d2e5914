double average(const double *grades, int n)
{
    // ruleid: c-sum-from-nothing
    double sum;
    for (int i = 0; i < n; i++)
        sum += grades[i];
    return sum / n;
}
int next(
