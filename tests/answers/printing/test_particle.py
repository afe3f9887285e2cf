"""Korean particles after words and numbers."""

import pytest

from bot.answers.printing import Particle, with_particle


@pytest.mark.parametrize(
    ("word", "particle", "expected"),
    [
        ("수출", Particle.TOPIC, "수출은"),
        ("대두유", Particle.TOPIC, "대두유는"),
        ("석탄", Particle.SUBJECT, "석탄이"),
        ("비료", Particle.OBJECT, "비료를"),
        ("쌀", Particle.AND, "쌀과"),
        ("중국", Particle.TOWARDS, "중국으로"),
        ("쌀", Particle.TOWARDS, "쌀로"),
        ("5,700만 달러", Particle.TOPIC, "5,700만 달러는"),
        ("31.6%", Particle.OBJECT, "31.6%를"),
        ("2.3%포인트", Particle.SUBJECT, "2.3%포인트가"),
        ("2만 kg", Particle.TOPIC, "2만 kg은"),
        ("500 MWh", Particle.TOPIC, "500 MWh는"),
        ("4.6", Particle.TOPIC, "4.6은"),
        ("4.65", Particle.TOPIC, "4.65는"),
        ("10", Particle.TOPIC, "10은"),
        ("0", Particle.TOPIC, "0은"),
        ("2022", Particle.TOPIC, "2022는"),
        ("1,000,000,000,000", Particle.TOPIC, "1,000,000,000,000는"),
        ("50,000,000", Particle.TOWARDS, "50,000,000으로"),
        ("쌀(1006)", Particle.TOWARDS, "쌀(1006)로"),
        ("‘석탄’", Particle.OBJECT, "‘석탄’을"),
        ("VOA", Particle.TOPIC, "VOA는"),
        ("GACC", Particle.TOPIC, "GACC는"),
        ("KITA.COM", Particle.TOPIC, "KITA.COM은"),
        ("", Particle.TOPIC, "는"),
        ("2월", Particle.COPULA, "2월이"),
    ],
)
def test_the_particle_follows_the_last_sound(word: str, particle: Particle, expected: str) -> None:
    assert with_particle(word, particle) == expected
