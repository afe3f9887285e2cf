"""Korean."""

from typing import Final

# ruff: noqa: E501 - a sentence stands on one line, as it will be read

TEXTS: Final[dict[str, str]] = {
    "news.summary": "북중 교역: {period}",
    "news.corrected": "북중 교역: {period} (정정)",
    "news.correction": "정정: {period} {subject:topic} {new}입니다(처음 게시 때는 {old}).",
    "news.goods": "{subject}: 전달에는 없다가 {period}에 기록됨",
    "news.threshold.above": "{period} {subject}: {mark} 초과",
    "news.threshold.below": "{period} {subject}: {mark} 미만",
    "news.revised": "중국 해관이 북한 관련 이전 수치를 수정했습니다.",
    "news.revised.title": "북중 교역 수치 수정",
    "news.revised.cell": "{period} {subject}: {new}, 수정 전 {old}.",
    "news.revised.appeared": "{period} {subject}: {new}, 이전에는 수치가 없었습니다.",
    "news.revised.emptied": "{period} {subject}: 수치가 없어졌습니다. 수정 전 {old}.",
    "news.revised.up": "{subject}: {bulletin} 월보가 {earlier} 수치를 {figure:abs} 올렸습니다.",
    "news.revised.down": "{subject}: {bulletin} 월보가 {earlier} 수치를 {figure:abs} 내렸습니다.",
    "news.revised.count": "바뀐 수치는 모두 {count}이며, 변화가 큰 것만 보입니다.",
    "news.late": "공표 지연: {month}",
    "news.late.text": "중국 해관은 {month} 통계를 {day}에 공표할 예정이었으나 마지막으로 확인했을 때까지 나오지 않았습니다. 계속 확인합니다.",
    "news.broken": "출처를 읽을 수 없습니다",
    "news.broken.text": "{since}부터 이 출처를 읽지 못하고 있습니다: {source}. 고쳐질 때까지는 그곳의 공표를 알아채지 못합니다.",
    "news.mended": "출처를 다시 읽을 수 있습니다",
    "news.mended.text": "이 출처를 다시 읽을 수 있습니다: {source}. {since}부터 읽을 수 없었습니다.",
    "news.dead": "구독한 채널에 글을 올릴 수 없습니다",
    "news.dead.text": "구독하신 채널 {channel}에 글을 올리지 못해 그 소식은 포기했습니다. 구독은 그곳에서 해지할 때까지 남습니다.",
    "news.dead.why": "플랫폼의 설명: {reason}",
    "news.source.gacc-bulletin-usd": "중국 해관 월보",
    "news.source.un-comtrade": "유엔 Comtrade",
    "news.source.inbox": "수신 폴더",
}
